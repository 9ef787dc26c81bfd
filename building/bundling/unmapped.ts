/**
 * A plugin for bundlers that leaves out of maps what isn't published, as nobody could step through it:
 * modules that are generated, and those of private packages.
 */
export const unmapped = {
  name: 'unmapped',
  transform: {
    filter: { id: /\/generated\/|\/(native|abi)\/src\// },
    handler: (code: string) => ({ code, map: { mappings: '' } }),
  },
};
