/** Calls back for every node of a syntax tree, from the outside in. */
export function visit(node, enter) {
  enter(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') visit(child, enter);
  }
}
