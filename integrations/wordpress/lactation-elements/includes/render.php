<?php
/**
 * An element as markup, and the one script that brings it to life.
 *
 * @package LactationElements
 */

namespace LactationElements;

defined( 'ABSPATH' ) || exit;

/**
 * The markup of an element, with the site's settings where nothing else is said.
 *
 * @param string               $tag   An element's tag.
 * @param array<string, mixed> $given What is said here, by attribute.
 */
function markup( string $tag, array $given ): string {
	$elements = elements();
	// A feed has no scripts: an element would be an empty place in it.
	if ( ! isset( $elements[ $tag ] ) || is_feed() ) {
		return '';
	}
	$written = '';
	foreach ( $elements[ $tag ]['attributes'] + common_attributes() as $name => $kind ) {
		$value = accepted( $given[ $name ] ?? null, $kind ) ?? site_value( $name );
		if ( null === $value ) {
			continue;
		}
		if ( 'accent' === $name ) {
			$written .= sprintf( ' style="--lactation-accent:%s"', esc_attr( $value ) );
		} else {
			$written .= '' === $value ? ' ' . esc_attr( $name ) : sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
		}
	}
	need_script();
	return sprintf( '<%1$s%2$s></%1$s>', tag_escape( $tag ), $written );
}

/** What the settings page says of an attribute, if anything. */
function site_value( string $name ): ?string {
	$settings = settings();
	$value    = $settings[ str_replace( '-', '_', $name ) ] ?? '';
	return '' === $value ? null : $value;
}

/** Has the page bring the script, once, at its end. Pages without an element load nothing. */
function need_script(): void {
	wp_enqueue_style( 'lactation-elements' );
	if ( ! has_action( 'wp_footer', __NAMESPACE__ . '\print_script' ) ) {
		add_action( 'wp_footer', __NAMESPACE__ . '\print_script' );
	}
}

/** WordPress has an interface for modules since 6.5 only, so this prints its own tag. */
function print_script(): void {
	wp_print_script_tag(
		array(
			'type' => 'module',
			'src'  => esc_url_raw( asset( 'lactation-elements.js' ) ),
		)
	);
}

add_action(
	'init',
	static function () {
		// Keeps the room that an element will take, so that nothing jumps.
		wp_register_style( 'lactation-elements', plugins_url( 'room.css', __DIR__ ), array(), VERSION );
		foreach ( array_keys( elements() ) as $tag ) {
			add_shortcode(
				str_replace( '-', '_', $tag ),
				static function ( $attributes ) use ( $tag ) {
					return markup( $tag, shortcode_values( (array) $attributes ) );
				}
			);
		}
	}
);

/** What a shortcode says: `help_phone` is `help-phone`, and a word alone switches on. */
function shortcode_values( array $attributes ): array {
	$values = array();
	foreach ( $attributes as $name => $value ) {
		if ( is_int( $name ) ) {
			$values[ str_replace( '_', '-', strtolower( (string) $value ) ) ] = true;
		} else {
			$values[ str_replace( '_', '-', $name ) ] = $value;
		}
	}
	return $values;
}
