/** A Chinese word is compared only with what is declared to hold it: a misspelt code must not pass the compiler. */

const WORD = /\p{Script=Han}/u;

module.exports = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unknown: '“{{word}}” is compared with any text: declare what it is compared with as one of its codes.',
    },
  },
  create(context) {
    const { esTreeNodeToTSNodeMap, program } = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();

    const typeOf = (node) => checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node));
    const isAnyText = (type) =>
      type.isUnion() ? type.types.some(isAnyText) : checker.typeToString(type) === 'string';
    const wordIn = (node) =>
      node.type === 'Literal' && typeof node.value === 'string' && WORD.test(node.value) ? node.value : null;

    const check = (literal, type) => {
      const word = wordIn(literal);
      if (word !== null && isAnyText(type))
        context.report({ node: literal, messageId: 'unknown', data: { word } });
    };

    return {
      'BinaryExpression[operator=/^[!=]==$/]'({ left, right }) {
        check(left, typeOf(right));
        check(right, typeOf(left));
      },
      SwitchCase({ test, parent }) {
        if (test) check(test, typeOf(parent.discriminant));
      },
      'NewExpression[callee.name="Set"] > ArrayExpression > Literal'(literal) {
        const [ofSet] = checker.getTypeArguments(typeOf(literal.parent.parent));
        if (ofSet) check(literal, ofSet);
      },
    };
  },
};
