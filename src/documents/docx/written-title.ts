/** Programs write their own names and those of files into the field for the title. */
export function isWrittenTitle(title: string): boolean {
  return (
    title.length >= 6 &&
    !/^(microsoft word|powerpoint|documento?\d*$|document\d*$|untitled|sin título|sem título)/i.test(title) &&
    !/\.(docx?|pdf|xlsx?|pptx?|indd|rtf|odt)$/i.test(title)
  );
}
