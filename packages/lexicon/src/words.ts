/** A word list written as one text, its words parted by blanks. */
export const words = (text: string): readonly string[] => text.split(' ');
