import Table from 'cli-table3';

/** Lines without colours or corners, so that a log can be read and searched. */
const plain = {
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  chars: {
    ...{ top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
    ...{ bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
    ...{ left: '', right: '', mid: '', 'mid-mid': '', 'left-mid': '', 'right-mid': '' },
    middle: '  ',
  },
};

/** A table for terminals and logs. */
export function plainTable(head: string[], colAligns: ('left' | 'right')[]) {
  return new Table({ ...plain, head, colAligns });
}
