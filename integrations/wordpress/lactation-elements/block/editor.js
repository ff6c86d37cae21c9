/* The block in the editor: the element itself as a preview, and its attributes at the side. No build step. */
( ( { blocks, blockEditor, components, element, i18n }, { elements, common, site, script } ) => {
	const { createElement: h, useEffect } = element;
	const { __ } = i18n;
	const { InspectorControls, useBlockProps } = blockEditor;
	const { Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = components;

	/** What is set at the side of the block for the element: its own attributes first, then those that all have. */
	const kindsOf = ( tag ) => ( { ...elements[ tag ].attributes, ...common } );

	/** An attribute's control. Empty, it is as the site's settings say. */
	function control( [ name, kind ], options, set ) {
		const value = options[ name ] ?? '';
		const change = ( next ) => {
			const rest = Object.fromEntries( Object.entries( options ).filter( ( [ other ] ) => other !== name ) );
			set( next === '' || next === false ? rest : { ...rest, [ name ]: next } );
		};
		if ( kind === true ) return h( ToggleControl, { key: name, label: name, checked: value === true, onChange: change } );
		if ( ! Array.isArray( kind ) ) return h( TextControl, { key: name, label: name, value, onChange: change } );
		const choices = [ { label: __( '(as set for the site)', 'lactation-elements' ), value: '' }, ...kind.map( ( word ) => ( { label: word, value: word } ) ) ];
		return h( SelectControl, { key: name, label: name, value, options: choices, onChange: change } );
	}

	/** The element as the page will show it, as far as its attributes are understood: what is not, the server leaves out. */
	function preview( tag, options ) {
		const values = Object.entries( kindsOf( tag ) ).map( ( [ name, kind ] ) => [ name, kind, options[ name ] ?? site[ name.replace( /-/g, '_' ) ] ?? '' ] );
		const given = values.filter( ( [ name, , value ] ) => name !== 'accent' && value !== '' && value !== false );
		const accent = values.find( ( [ name ] ) => name === 'accent' )[ 2 ];
		// Nothing is kept from trying it out here.
		const keeps = 'storage' in elements[ tag ].attributes ? { storage: 'none' } : {};
		return h( tag, {
			...Object.fromEntries( given.map( ( [ name, , value ] ) => [ name, value === true ? '' : value ] ) ),
			...keeps,
			style: accent ? { '--lactation-accent': accent } : undefined,
		} );
	}

	function Edit( { attributes: { element: tag, options }, setAttributes } ) {
		useEffect( () => void import( script ), [] );
		const place = useBlockProps();
		if ( ! ( tag in elements ) ) return h( 'p', place, __( 'This element is not known to this version of the plugin.', 'lactation-elements' ) );
		const set = ( next ) => setAttributes( { options: next } );
		const panel = ( title, kinds, initialOpen ) => h( PanelBody, { title, initialOpen }, ...Object.entries( kinds ).map( ( each ) => control( each, options, set ) ) );
		return h(
			'div',
			place,
			h( InspectorControls, null, panel( elements[ tag ].title, elements[ tag ].attributes, true ), panel( __( 'Look, language and numbers', 'lactation-elements' ), common, false ) ),
			h( Disabled, null, preview( tag, options ) )
		);
	}

	blocks.registerBlockType( 'lactation-elements/element', {
		edit: Edit,
		save: () => null, // the server writes it
		variations: Object.entries( elements ).map( ( [ tag, { title, description } ] ) => ( {
			name: tag,
			title,
			description,
			attributes: { element: tag },
			isActive: [ 'element' ],
			isDefault: tag === 'expression-guide',
		} ) ),
	} );
} )( window.wp, window.lactationElements );
