// What one record, one message and one row can hold, whatever a level's policy allows. These are no rules of the field:
// they are technical, well above what any place asks for, and a policy that asks for more is refused when it is read.
// A request holds 200 kB, a row and a record 400 kB; a character takes up to four bytes.

export const ceilings = {
  /** Characters of a text, and of all that a proposal says: 160 kB at the most. */
  text: 40_000,
  /** Characters of what everybody may write and many read in one list. */
  note: 5_000,
  /** Characters of a line, such as a title or a short reason. */
  line: 200,
  /** Items of a list, such as suggestions, attachments or drafts that are being typed. */
  list: 100,
  /** Earlier years that are looked at one by one. */
  years: 20,
} as const
