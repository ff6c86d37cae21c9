<?php
/**
 * Takes away what the plugin has stored.
 *
 * @package LactationElements
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $lactation_elements_site ) {
		delete_blog_option( $lactation_elements_site, 'lactation_elements' );
	}
} else {
	delete_option( 'lactation_elements' );
}
