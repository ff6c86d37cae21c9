import ts from 'typescript';

/**
 * Makes of what the analyzer found what other tools expect of `custom-elements.json`: the public classes alone, at the
 * paths that are published; each element with its tag, its events with their classes and those with their fields, and its
 * attributes with the words that they take, not with the name that a type has inside.
 */
export function publish(manifest) {
  const { typeOf, fieldsOf } = publicTypes('dist/lib/index.d.ts');
  const declared = manifest.modules.flatMap(({ declarations = [] }) => declarations.filter(({ kind }) => kind === 'class'));
  const constant = (declaration, name) => declaration.members?.find((member) => member.static && member.name === name)?.default?.replaceAll("'", '');
  const eventClasses = new Map(declared.map((each) => [constant(each, 'type'), each.name]));

  const isPublic = ({ name }) => typeOf(name) || declared.some(({ superclass, name: own }) => typeOf(own) && superclass?.name === name);
  const modules = manifest.modules.filter(({ declarations = [] }) => declarations.some((each) => each.kind === 'class' && isPublic(each)));
  modules.sort((one, other) => (one.path < other.path ? -1 : 1)); // the analyzer takes files as they come
  const definitions = [];
  for (const { path, declarations } of modules) {
    for (const declaration of declarations) {
      if (declaration.superclass?.name === 'Event') declaration.superclass = { name: 'Event', package: 'global:' };
      if (constant(declaration, 'type')) declaration.members.push(...fieldsOf(declaration.name)); // they stand in constructors, where the analyzer does not look
      const tagName = constant(declaration, 'tag');
      if (!tagName) delete declaration.customElement; // a base has none
      if (!tagName) continue;
      Object.assign(declaration, { customElement: true, tagName });
      for (const event of declaration.events ?? []) event.type = { text: eventClasses.get(event.name) };
      for (const { type, fieldName } of declaration.attributes ?? []) type.text = writtenOut(type.text) ?? typeOf(declaration.name, fieldName);
      const definition = { kind: 'custom-element-definition', name: tagName, declaration: { name: declaration.name, module: path } };
      definitions.push({ kind: 'javascript-module', path: `src/define/${tagName}.ts`, declarations: [], exports: [definition] });
    }
  }
  manifest.modules = JSON.parse(JSON.stringify([...modules, ...definitions]).replace(/"\/?src\/([^"]+)\.[tj]s"/g, '"dist/lib/$1.js"'));
}

/** A type without `undefined`, unless it has a name in it. */
const writtenOut = (text) => (/[A-Z]/.test(text) ? undefined : text.replaceAll(' | undefined', ''));

/** Tells of the built types: whether a class is exported, what one of its properties takes, written out, and its own fields. */
function publicTypes(entry) {
  const program = ts.createProgram([entry], { strict: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const classes = new Map(checker.getExportsOfModule(checker.getSymbolAtLocation(file)).map((symbol) => [symbol.name, symbol]));
  const propertiesOf = (name) => checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(classes.get(name)));
  const written = (symbol) => {
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(symbol));
    const words = type.isUnion() && type.types.every((each) => each.isStringLiteral());
    return words ? type.types.map(({ value }) => `'${value}'`).join(' | ') : checker.typeToString(type);
  };
  const orNone = (symbol) => (checker.getTypeOfSymbol(symbol) === checker.getNonNullableType(checker.getTypeOfSymbol(symbol)) ? '' : ' | undefined');
  return {
    typeOf: (name, property) => classes.has(name) && (property ? written(propertiesOf(name).find((symbol) => symbol.name === property)) : name),
    fieldsOf: (name) =>
      propertiesOf(name)
        .filter(({ declarations }) => !program.isSourceFileDefaultLibrary(declarations[0].getSourceFile()))
        .map((symbol) => ({ kind: 'field', name: symbol.name, readonly: true, type: { text: written(symbol) + orNone(symbol) }, description: ts.displayPartsToString(symbol.getDocumentationComment(checker)) })),
  };
}
