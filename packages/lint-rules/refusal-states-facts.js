/** @type {import('eslint').Rule.RuleModule} */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'A refusal carries facts. The web finds the words, in the language of the reader.' },
    messages: { sentence: 'A refusal carries data and never a sentence: the web words it.' },
    schema: [],
  },
  create(context) {
    /** @type {(node: any, text: unknown) => void} */
    const look = (node, text) => {
      const isImport = node.parent.type.startsWith('Import') || node.parent.type.startsWith('Export');
      if (!isImport && typeof text === 'string' && /\p{L}\s+\p{L}/u.test(text))
        context.report({ node, messageId: 'sentence' });
    };
    return {
      Literal: (node) => look(node, node.value),
      TemplateLiteral: (node) => look(node, node.quasis.map((part) => part.value.cooked).join('x')),
    };
  },
};
