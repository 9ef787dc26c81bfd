// Replaces `node:module` in Deno, where importing any `node:` module takes 15 ms: this delays it to the
// first call.

/** `createRequire` that loads the real one when something is required. */
export function createRequire(url: string): NodeJS.Require {
  let require: NodeJS.Require | undefined;
  const requireLater = (name: string): unknown => {
    require ??= process.getBuiltinModule('node:module').createRequire(url);
    return require(name);
  };
  return requireLater as NodeJS.Require;
}
