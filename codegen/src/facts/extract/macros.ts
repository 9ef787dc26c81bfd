/** A macro without parameters, as `clang -E -dD` prints it. */
export interface Macro {
  readonly name: string;
  readonly body: string;
  /** The file that defines it, as clang names it. */
  readonly file: string;
}

/** The macros that stand at the end, the last definition of each, with comments if clang kept them. */
export function readMacros(preprocessed: string): Map<string, Macro> {
  const macros = new Map<string, Macro>();
  let file = '';
  for (const line of preprocessed.split('\n')) {
    const marker = /^# \d+ "(.*?)"/.exec(line);
    if (marker) file = marker[1]!;
    const undefined_ = /^#undef (\w+)/.exec(line);
    if (undefined_) macros.delete(undefined_[1]!);
    const defined = /^#define (\w+)(?: (.*))?$/.exec(line);
    if (defined) {
      const [, name, body = ''] = defined;
      macros.set(name!, { name: name!, body: body.trim(), file });
    }
  }
  return macros;
}
