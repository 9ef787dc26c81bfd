/** A node of LLVM's debug metadata: its kind (`DICompositeType`), and what it says by name. */
export interface DebugNode {
  readonly kind: string;
  readonly values: Readonly<Record<string, string>>;
}

/** The debug metadata in a module's text, by reference (`!12`). */
export interface DebugInfo {
  readonly nodes: ReadonlyMap<string, DebugNode>;
  /** Nodes that are no more than a list: `!{!3, !4}`. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

const nodeLine = /^(!\d+) = (?:distinct )?!(\w+)\((.*)\)$/;
const listLine = /^(!\d+) = (?:distinct )?!\{(.*)\}$/;
const value = /(\w+): ("(?:[^"\\]|\\.)*"|[^,]+)/g;

export function readDebugInfo(ir: string): DebugInfo {
  const nodes = new Map<string, DebugNode>();
  const lists = new Map<string, readonly string[]>();
  for (const line of ir.split('\n')) {
    if (!line.startsWith('!')) continue;
    const node = nodeLine.exec(line);
    const list = listLine.exec(line);
    if (node) {
      const values: Record<string, string> = {};
      for (const [, name, text] of node[3]!.matchAll(value)) {
        if (text !== 'null') values[name!] = text!.startsWith('"') ? text!.slice(1, -1) : text!;
      }
      nodes.set(node[1]!, { kind: node[2]!, values });
    } else if (list) {
      lists.set(list[1]!, list[2] === '' ? [] : list[2]!.split(', '));
    }
  }
  return { nodes, lists };
}
