export const hooks = {
  /** What a package's manifest says once it is packed, and so when it is published too. */
  beforePacking(manifest) {
    // They are of use in this repository alone, and name packages that are not published.
    const { devDependencies, scripts, ...published } = manifest;
    return published;
  },
};
