const { isView } = ArrayBuffer;
let asked: unknown;

/**
 * Whether a value is a typed array or a DataView, by internal slots: prototypes can lie.
 *
 * V8 13.6, of Node 24, compiles `isView` of a DataView to false where it takes that DataView for a constant, as in
 * a loop that fills one record. So an object that seems to be no view is asked again, by way of a variable:
 * what that holds is no constant.
 */
export function isArrayBufferView(value: unknown): value is ArrayBufferView {
  return isView(value) || (typeof value === 'object' && value !== null && isViewAskedAgain(value));
}

function isViewAskedAgain(value: object): boolean {
  asked = value;
  const answer = isView(asked);
  asked = undefined;
  return answer;
}
