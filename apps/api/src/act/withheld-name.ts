/** What stands in the place of the name of somebody who gave none, or took it back. */
export const withheldName = 'Name withheld';
