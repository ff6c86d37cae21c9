<?php
/**
 * The settings page: look, language and numbers for every element of the site.
 *
 * @package LactationElements
 */

namespace LactationElements;

defined( 'ABSPATH' ) || exit;

/** Every setting: its kind, as in elements(), its label and a hint. */
function fields(): array {
	return array(
		'accent'          => array( 'colour', __( 'Colour', 'lactation-elements' ), __( 'As #7a2e4d. Everything else follows from it and stays readable. Empty: ours.', 'lactation-elements' ) ),
		'color_scheme'    => array( array( 'auto', 'light', 'dark', 'night' ), __( 'Light or dark', 'lactation-elements' ), __( 'auto follows your page. night is dim and warm.', 'lactation-elements' ) ),
		'lang'            => array( 'language', __( 'Language', 'lactation-elements' ), __( 'As en or vi. Empty: the language of your page.', 'lactation-elements' ) ),
		'help_phone'      => array( 'phone', __( 'Number for help with feeding', 'lactation-elements' ), __( 'None is ever guessed.', 'lactation-elements' ) ),
		'help_label'      => array( 'text', __( 'What that number is', 'lactation-elements' ), __( 'For example: Feeding line', 'lactation-elements' ) ),
		'emergency_phone' => array( 'phone', __( 'Number for emergencies', 'lactation-elements' ), __( 'None is ever guessed.', 'lactation-elements' ) ),
	);
}

/** What is set, every setting as text; empty where it is not. */
function settings(): array {
	$stored = get_option( OPTION, array() );
	return array_map( 'strval', array_intersect_key( is_array( $stored ) ? $stored : array(), fields() ) ) + array_fill_keys( array_keys( fields() ), '' );
}

/**
 * Takes what the form sends. A value that cannot be leaves the one before, and the page says so.
 *
 * @param mixed $input What was sent.
 */
function sanitize_settings( $input ): array {
	$input  = is_array( $input ) ? $input : array();
	$before = settings();
	$after  = array();
	foreach ( fields() as $name => list( $kind, $label ) ) {
		$value = is_scalar( $input[ $name ] ?? '' ) ? trim( (string) ( $input[ $name ] ?? '' ) ) : '';
		$taken = '' === $value ? '' : accepted( $value, $kind );
		if ( null === $taken ) {
			/* translators: 1: name of a setting, 2: what was entered. */
			add_settings_error( OPTION, $name, sprintf( __( '%1$s: “%2$s” is not understood. What was set before stays.', 'lactation-elements' ), $label, esc_html( $value ) ) );
			$taken = $before[ $name ];
		}
		$after[ $name ] = $taken;
	}
	return $after;
}

add_action(
	'admin_init',
	static function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'array',
				'default'           => array(),
				'show_in_rest'      => false,
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			)
		);
		add_settings_section( 'site', '', '__return_false', OPTION );
		foreach ( fields() as $name => list( , $label ) ) {
			add_settings_field(
				$name,
				esc_html( $label ),
				__NAMESPACE__ . '\print_field',
				OPTION,
				'site',
				array(
					'name'      => $name,
					'label_for' => OPTION . '-' . $name,
				)
			);
		}
		wp_add_privacy_policy_content( 'Lactation Elements', wp_kses_post( '<p>' . __( 'The expressing timer, the feeding schedule and the session log keep what you note in your browser, on your device, from your first press on. Nothing of it is sent to us. You can see, copy and erase it in the element itself.', 'lactation-elements' ) . '</p>' ) );
	}
);

add_action(
	'admin_menu',
	static function () {
		add_options_page( 'Lactation Elements', 'Lactation Elements', 'manage_options', OPTION, __NAMESPACE__ . '\print_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/lactation-elements.php' ),
	static function ( $links ) {
		return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . OPTION ) ), esc_html__( 'Settings', 'lactation-elements' ) ) ), $links );
	}
);

/** One setting's control. */
function print_field( array $field ): void {
	list( $kind, , $hint ) = fields()[ $field['name'] ];
	$value                 = settings()[ $field['name'] ];
	$id                    = $field['label_for'];
	$name                  = OPTION . '[' . $field['name'] . ']';
	if ( is_array( $kind ) ) {
		printf( '<select id="%s" name="%s" aria-describedby="%s-hint">', esc_attr( $id ), esc_attr( $name ), esc_attr( $id ) );
		foreach ( $kind as $word ) {
			printf( '<option %s>%s</option>', selected( $value, $word, false ), esc_html( $word ) );
		}
		echo '</select>';
	} else {
		$type = 'phone' === $kind ? 'tel' : 'text';
		printf( '<input type="%s" class="regular-text" id="%s" name="%s" value="%s" aria-describedby="%s-hint">', esc_attr( $type ), esc_attr( $id ), esc_attr( $name ), esc_attr( $value ), esc_attr( $id ) );
	}
	printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $id ), esc_html( $hint ) );
}

/** The page. Its form carries WordPress's nonce and goes to options.php, which checks it and the capability. */
function print_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>Lactation Elements</h1>';
	printf( '<p>%s</p>', esc_html__( 'What is set here holds for every element of this site. A block or a shortcode may say otherwise.', 'lactation-elements' ) );
	echo '<form method="post" action="options.php">';
	settings_fields( OPTION );
	do_settings_sections( OPTION );
	submit_button();
	echo '</form></div>';
}
