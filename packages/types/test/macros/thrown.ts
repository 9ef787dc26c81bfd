/** What a call throws, in the words of Node. */
export function thrown(call: () => unknown): { name: string; code: string; message: string } {
  try {
    call();
  } catch (error) {
    const { name, code, message } = error as { name: string; code: string; message: string };
    return { name, code, message };
  }
  throw new Error('it threw nothing');
}
