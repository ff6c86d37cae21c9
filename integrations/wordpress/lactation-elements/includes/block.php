<?php
/**
 * The block: one, with a variation for each element. The server writes its markup.
 *
 * @package LactationElements
 */

namespace LactationElements;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		register_block_type(
			dirname( __DIR__ ) . '/block',
			array(
				'render_callback' => static function ( $attributes ) {
					$markup = markup( (string) ( $attributes['element'] ?? '' ), (array) ( $attributes['options'] ?? array() ) );
					return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
				},
			)
		);
		wp_set_script_translations( generate_block_asset_handle( 'lactation-elements/element', 'editorScript' ), 'lactation-elements' );
	},
	11
);

/** What the block's editor needs to know: the elements, the site's settings for its preview, and where the script is. */
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$known = array(
			'elements' => elements(),
			'common'   => common_attributes(),
			'site'     => settings(),
			'script'   => asset( 'lactation-elements.js' ),
		);
		wp_add_inline_script(
			generate_block_asset_handle( 'lactation-elements/element', 'editorScript' ),
			'window.lactationElements = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
			'before'
		);
	}
);
