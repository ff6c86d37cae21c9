/**
 * A style sheet whose every rule begins at the shadow host. In a shadow tree that changes nothing: all rules gain alike.
 * In a page it matches nothing, so that the page's head can link to it: engines wait for what is linked there before they
 * paint, and not all of them wait for what is linked in a shadow tree.
 */
export const insideHost = (css: string): string => css.replace(/([^{};]+)\{/g, (_, prelude: string) => `${hosted(prelude.trim())}{`);

const hosted = (prelude: string): string => (/^(@|from$|to$|[\d.]+%)/.test(prelude) ? prelude : selectorsOf(prelude).map((each) => (each.startsWith(':host') ? each : `:host ${each}`)).join());

/** The selectors of a list. A comma in parentheses belongs to its selector. */
function selectorsOf(list: string): string[] {
  const selectors = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === ',' && depth === 0) selectors.push('');
    else selectors[selectors.length - 1] += sign;
  }
  return selectors.map((each) => each.trim());
}
