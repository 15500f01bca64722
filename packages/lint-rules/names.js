/**
 * The last name of what an expression reads: `c` of `a.b.c`, `a` of `a`, `f` of `f()`.
 *
 * @param {any} node an expression
 * @returns {string | undefined} nothing for what has no name, such as a literal
 */
export function lastName(node) {
  switch (node?.type) {
    case 'Identifier':
    case 'PrivateIdentifier':
      return node.name;
    case 'MemberExpression':
      return node.computed ? undefined : lastName(node.property);
    case 'CallExpression':
      return lastName(node.callee);
    case 'ChainExpression':
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'AwaitExpression':
      return lastName(node.expression ?? node.argument);
    default:
      return undefined;
  }
}

/**
 * The text with which a string begins, as far as the source tells.
 *
 * @param {any} node an expression
 * @returns {string | undefined} nothing when it is not a string, or begins with something computed
 */
export function leadingText(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? node.value : undefined;
    case 'TemplateLiteral':
      return node.quasis[0].value.cooked;
    case 'BinaryExpression':
      return node.operator === '+' ? leadingText(node.left) : undefined;
    default:
      return undefined;
  }
}

/**
 * Whether an expression puts a string together from parts that are not written there.
 *
 * @param {any} node an expression
 * @returns {boolean}
 */
export function isBuiltString(node) {
  if (node?.type === 'TemplateLiteral') return node.expressions.length > 0;
  if (node?.type !== 'BinaryExpression' || node.operator !== '+') return false;
  const isText = (/** @type {any} */ part) => leadingText(part) !== undefined || isBuiltString(part);
  const isFixed = (/** @type {any} */ part) => leadingText(part) !== undefined && !isBuiltString(part);
  return (isText(node.left) || isText(node.right)) && !(isFixed(node.left) && isFixed(node.right));
}
