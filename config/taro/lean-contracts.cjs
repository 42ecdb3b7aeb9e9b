/**
 * A Babel plugin for both client builds, which makes of `src/shared` what a client needs.
 *
 * The contract names for each action what goes in, what comes out, and a sentence for the reference page. A client
 * tries only what goes in: what came out was checked by the server. Outputs and sentences are left out of the
 * calls of `read` and `write`, and calls that make values of a module are marked as pure, so that schemas that nobody
 * uses then are dropped. Types do not change; the functions in the cloud are built without this plugin.
 */
module.exports = function leanContracts({ types: t }) {
  const ofShared = (state) => /[\\/]src[\\/]shared[\\/]/.test(state.filename ?? '');
  return {
    name: 'lean-contracts',
    visitor: {
      CallExpression(path, state) {
        if (!ofShared(state)) return;
        if (isActionSpec(path)) {
          path.node.arguments[1] = t.stringLiteral('');
          path.node.arguments[3] = t.identifier('undefined');
        }
        if (makesValueOfModule(path)) t.addComment(path.node, 'leading', '#__PURE__');
      },
    },
  };
};

/** `read(audience, summary, input, output)` and `write(…)` of src/shared/contract/action-spec.ts. */
function isActionSpec({ node, scope }) {
  const callee = node.callee.type === 'Identifier' ? node.callee.name : '';
  if ((callee !== 'read' && callee !== 'write') || node.arguments.length !== 4) return false;
  const from = scope.getBinding(callee)?.path.parent;
  return from?.type === 'ImportDeclaration' && from.source.value.endsWith('/contract/action-spec');
}

/** Part of what a variable of the module begins with, and not of a function that runs later. */
function makesValueOfModule(path) {
  if (path.getFunctionParent()) return false;
  return path.findParent((parent) => parent.isVariableDeclarator()) !== null;
}
