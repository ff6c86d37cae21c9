<?php
/**
 * Plugin Name:       Lactation Elements
 * Description:       Teaches, times and plans hand expression and feeding: seven elements as a block and as shortcodes, served from your own site.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       lactation-elements
 * Domain Path:       /languages
 *
 * @package LactationElements
 */

namespace LactationElements;

defined( 'ABSPATH' ) || exit;

/** The version of the plugin and of the files that it brings. */
const VERSION = '0.1.0';

/** The one option that is stored. uninstall.php removes it. */
const OPTION = 'lactation_elements';

require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/checks.php';
require_once __DIR__ . '/includes/render.php';
require_once __DIR__ . '/includes/block.php';
require_once __DIR__ . '/includes/settings.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'lactation-elements', false, dirname( plugin_basename( __FILE__ ) ) . '/languages' );
	},
	1
);

/** Where a file of the plugin is served. The files lie in a folder of their version: none is taken from the cache of another. */
function asset( string $file ): string {
	return plugins_url( 'assets/' . VERSION . '/' . $file, __FILE__ );
}
