import type { UserConfig } from 'tsdown';
/**
 * How names of parameters and variables within functions are shortened: parsing them is a twentieth of
 * what it takes to import the wrappers. Functions keep their names and lines, which traces show.
 */
export const shortLocals: NonNullable<UserConfig['minify']> = {
  compress: false,
  mangle: { toplevel: false },
  codegen: { removeWhitespace: false },
};
