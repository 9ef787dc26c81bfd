/** How the requests of ioctl hold their four parts on an architecture, <asm/ioctl.h>. */
export interface RequestEncoding {
  readonly directionShift: number;
  readonly directionMask: number;
  readonly typeShift: number;
  readonly typeMask: number;
  readonly numberShift: number;
  readonly numberMask: number;
  readonly sizeShift: number;
  readonly sizeMask: number;
  /** The directions: of no argument, of one that the kernel writes, and of one that it reads. */
  readonly none: number;
  readonly read: number;
  readonly write: number;
}

/** The request of another encoding that is made of the same parts. */
export function recoded(request: number, from: RequestEncoding, to: RequestEncoding): number {
  const direction = (request >>> from.directionShift) & from.directionMask;
  const meant =
    direction === from.none
      ? to.none
      : ((direction & from.read) === 0 ? 0 : to.read) |
        ((direction & from.write) === 0 ? 0 : to.write);
  const size = (request >>> from.sizeShift) & from.sizeMask;
  const type = (request >>> from.typeShift) & from.typeMask;
  const number = (request >>> from.numberShift) & from.numberMask;
  return (
    ((meant << to.directionShift) |
      (size << to.sizeShift) |
      (type << to.typeShift) |
      (number << to.numberShift)) >>>
    0
  );
}
