import { KeyValues } from '../ui/key-values';

/** What each key does in the grid. */
export function CostKeys() {
  return (
    <KeyValues
      pairs={[
        { name: 'Arrow keys, Home, End', value: 'Walk from cell to cell.' },
        {
          name: 'Enter or any letter',
          value: 'Write in the cell. Enter goes on down, Tab to the right, Escape leaves it as it was.',
        },
        { name: 'Ctrl Enter', value: 'Adds a line below. With Shift it becomes a part of this one.' },
        {
          name: 'Alt Shift arrow',
          value: 'Moves the line up, down, in or out, with all that lies under it.',
        },
        { name: 'Ctrl Delete', value: 'Leaves the line out, with all that lies under it.' },
        {
          name: 'Ctrl V',
          value:
            'Lays a block from a spreadsheet over the cells from this one on. On a line without a word it comes in as new lines.',
        },
        { name: 'Ctrl Z, Ctrl S', value: 'Undo; save for all editors.' },
        {
          name: 'An amount',
          value: 'Empty: none is given. “not published”: there is one, and it was not published.',
        },
      ]}
    />
  );
}
