<?php
/**
 * The elements and what each can be told.
 *
 * @package LactationElements
 */

namespace LactationElements;

defined( 'ABSPATH' ) || exit;

/**
 * Every element by its tag: its name, a line on it, and its own attributes. An attribute is a list of the words that it
 * may be, `true` where it is there or not, or 'text' for what the element checks itself.
 *
 * @return array<string, array{title: string, description: string, attributes: array<string, array<string>|true|string>}>
 */
function elements(): array {
	$keeping = array(
		'storage'       => array( 'device', 'none' ),
		'profile'       => 'text',
		'profiles'      => 'text',
		'record-events' => true,
	);
	return array(
		'expression-guide' => array(
			'title'       => __( 'Hand expression guide', 'lactation-elements' ),
			'description' => __( 'How to express milk by hand, in six steps.', 'lactation-elements' ),
			'attributes'  => array(
				'situation'     => array( 'learning', 'low-supply', 'engorgement', 'leftovers', 'night' ),
				'step'          => array( '1', '2', '3', '4', '5', '6' ),
				'layout'        => array( 'steps', 'article' ),
				'illustrations' => array( 'line', 'none' ),
			),
		),
		'session-timer'    => array(
			'title'       => __( 'Expressing timer', 'lactation-elements' ),
			'description' => __( 'A coach for a session of expressing, for two busy hands.', 'lactation-elements' ),
			'attributes'  => array(
				'plan'            => array( 'full', 'early-days', 'comfort', 'pump' ),
				'massage-minutes' => 'text',
				'side-minutes'    => 'text',
				'express-minutes' => 'text',
				'first-side'      => array( 'auto', 'left', 'right' ),
				'unit'            => array( 'ml', 'oz' ),
				'sound'           => true,
				'vibrate'         => true,
				'speak'           => true,
				'keep-awake'      => true,
			) + $keeping,
		),
		'feeding-schedule' => array(
			'title'       => __( 'Feeding schedule', 'lactation-elements' ),
			'description' => __( 'When the baby last fed, and by when to offer the next feed; or a timetable for expressing.', 'lactation-elements' ),
			'attributes'  => array(
				'mode'             => array( 'responsive', 'timetable' ),
				'interval-minutes' => 'text',
				'session-minutes'  => 'text',
				'first-slot'       => 'text',
				'day-start'        => 'text',
				'night-start'      => 'text',
				'night-end'        => 'text',
				'time-zone'        => 'text',
				'since'            => array( 'start', 'end' ),
			) + $keeping,
		),
		'session-log'      => array(
			'title'       => __( 'Session log', 'lactation-elements' ),
			'description' => __( 'Sessions and feeds day by day, to read, edit, print and take along.', 'lactation-elements' ),
			'attributes'  => array(
				'days'      => 'text',
				'unit'      => array( 'ml', 'oz' ),
				'day-start' => 'text',
			) + $keeping,
		),
		'method-chooser'   => array(
			'title'       => __( 'By hand or with a pump', 'lactation-elements' ),
			'description' => __( 'What speaks for and against each way, and three questions that end in a suggestion.', 'lactation-elements' ),
			'attributes'  => array(
				'show'    => 'text',
				'context' => array( 'parenting', 'retail', 'hospital' ),
			),
		),
		'milk-storage'     => array(
			'title'       => __( 'Milk storage', 'lactation-elements' ),
			'description' => __( 'How long expressed milk keeps, and by whose rule.', 'lactation-elements' ),
			'attributes'  => array(
				'authority'        => array( 'cautious', 'cdc', 'nhs', 'nhmrc' ),
				'infant'           => array( 'term', 'preterm' ),
				'temperature-unit' => array( 'c', 'f' ),
			),
		),
		'safety-notes'     => array(
			'title'       => __( 'When to call', 'lactation-elements' ),
			'description' => __( 'Signs in mother and baby: when to call, and whom.', 'lactation-elements' ),
			'attributes'  => array(
				'audience' => array( 'both', 'mother', 'baby' ),
				'open'     => true,
			),
		),
	);
}

/** What every element can be told besides. */
function common_attributes(): array {
	return array(
		'lang'            => 'language',
		'color-scheme'    => array( 'auto', 'light', 'dark', 'night' ),
		'heading-level'   => array( '1', '2', '3', '4', '5', '6' ),
		'help-phone'      => 'phone',
		'help-label'      => 'text',
		'emergency-phone' => 'phone',
		'reviewed-by'     => 'text',
		'reviewed-on'     => 'text',
		'review-due'      => 'text',
		'languages'       => 'text',
		'language-menu'   => true,
		'accent'          => 'colour',
	);
}
