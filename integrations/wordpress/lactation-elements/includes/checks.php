<?php
/**
 * What a value may be. An empty string stands for nothing.
 *
 * @package LactationElements
 */

namespace LactationElements;

defined( 'ABSPATH' ) || exit;

/**
 * A value as its kind allows it, or null where it is left out.
 *
 * @param mixed                      $value What somebody has written.
 * @param array<string>|true|string  $kind  As in elements().
 */
function accepted( $value, $kind ): ?string {
	if ( true === $kind ) {
		return in_array( $value, array( true, '', '1', 'true', 'on' ), true ) ? '' : null;
	}
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	$text = sanitize_text_field( (string) $value );
	if ( is_array( $kind ) ) {
		return in_array( $text, $kind, true ) ? $text : null;
	}
	switch ( $kind ) {
		case 'phone':
			$text = phone( $text );
			break;
		case 'language':
			$text = language( $text );
			break;
		case 'colour':
			$text = (string) sanitize_hex_color( $text );
			break;
	}
	return '' === $text ? null : $text;
}

/** A phone number as people write it. A wrong one is worse than none. */
function phone( string $text ): string {
	$digits = preg_replace( '/\D/', '', $text );
	return preg_match( '/^[\d+*#().\-\s\/]+$/', $text ) && strlen( $digits ) >= 2 ? $text : '';
}

/** A language tag as BCP 47 writes it; WordPress writes vi_VN. */
function language( string $text ): string {
	$tag = str_replace( '_', '-', $text );
	return preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/', $tag ) ? $tag : '';
}
