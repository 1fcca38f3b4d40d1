import type { TextPages } from '../es/pages.ts';

/** Text pages of the public site. */
export const pagesEn: TextPages = {
  method: {
    title: 'Each figure says who counted, what and when; a reading is corrected, the source’s number never',
    lead: 'Vigía does not estimate how much trafficking there is. It gathers what others published, compares it with its source, and shows it beside whoever says otherwise.',
    sections: [
      {
        title: 'From a publication to a figure',
        paragraphs: [
          'A figure is a claim: a source says that somebody counted an amount of something, in a place and over a period. We keep the measure, the unit, the scope, the period, the place, the source, and the chain of attribution down to who counted.',
          'A program proposes figures as it reads a publication. A proposal is never published: a person compares it with the sentence in the source and accepts, corrects or rejects it. To correct is to mend what the program read wrongly, for example the measure or the period; the number that the source published is not changed. Every change is kept with its author and date. Only what was accepted or corrected enters a release.',
          'The initial collection was taken from publications that have an address, without keeping their text: those figures say so and carry no sentence. None is ever invented.',
        ],
      },
      {
        title: 'Rules that are not broken',
        paragraphs: [],
        items: [
          '“Not reported” is not zero. Zero means that somebody counted and found none.',
          'Different units are not divided. One case may have several victims and several accused; one person may have several sentences.',
          'A partial period is never compared with a whole year, nor joined to it by a line.',
          'Counts that contradict each other are both shown. We neither choose “the right one” nor take an average.',
          'A figure repeated by several outlets is one count, not several.',
          'Where a source adds trafficking to smuggling of migrants and related offences, the figure says so: its scope is “trafficking and related offences together”.',
        ],
      },
      {
        title: 'How it is drawn',
        paragraphs: [
          'Each institution has one colour and one shape through the whole site. A line joins only consecutive whole years that one source published together, in the same unit and scope. A chart and a headline compare one scope: the one with most whole years in the registers of that place. Figures of another scope are said and listed apart, even where they are more recent. Parts of a total and sums over several years stand in the table, not in the chart by year.',
          'A vertical band joins the lowest and the highest count of a year when two institutions that keep a national register give different numbers. Ombudsmen and organisations count what reaches them: their lower number contradicts nobody.',
        ],
      },
      {
        title: 'What counts as a contradiction',
        paragraphs: [
          'Two figures of the same measure, place, period and scope with different numbers. Where the period or the scope differs, or one is part of a total, they stand together as “not comparable as it stands”, with what differs.',
        ],
      },
      {
        title: 'Limits',
        paragraphs: [],
        items: [
          'What is reported is not what happened. An increase may come from more crime, more trust in reporting, or a new register.',
          'A conviction this year often comes from a complaint years ago. Without following the same cases there is no conviction rate and no rate of impunity, and none is published here.',
          'The collection depends on what was published and on what we found. A missing figure does not prove that none exists.',
          'Original pages change or disappear. The address is the one it had when the figure was taken.',
        ],
      },
      {
        title: 'Releases and corrections',
        paragraphs: [
          'The public site reads one release and nothing else: a numbered set that does not change. A correction appears in the next release, with the name of who made it and the date. The address of a figure does not change while the figure is not withdrawn; if it is withdrawn or replaced, its page is gone with the next release, and the earlier release keeps it in its files. Where something published may harm a person, the whole release is withdrawn: its number and the reason stay.',
        ],
      },
    ],
  },
  about: {
    title: 'An observatory that anybody can run',
    lead: 'Vigía turns published reports into cited figures and shows only what can be defended.',
    sections: [
      {
        title: 'Why',
        paragraphs: [
          'Many numbers are published about human trafficking, and hardly any says who counted, in which unit or for which period. One outlet quotes another, a complaint becomes a case and a case a trial. Whoever wants to check it cannot.',
          'Here each number leads to the sentence or the publication it came from, and to whoever says otherwise.',
        ],
      },
      {
        title: 'For whom',
        paragraphs: [
          'For journalists and researchers who need to cite a number with its limits; for whoever drafts a report; for the institutions that count and want to be cited properly.',
        ],
      },
      {
        title: 'People before figures',
        paragraphs: [
          'No field of a figure asks for the name of a victim, and we use no pictures of victims. Quoted sentences come from public sources; a program checks them before a release is published and withholds those that seem to identify a victim. A program can be wrong.',
          'If a page lets somebody recognise a victim, tell the people who run this observatory and give the address of the page: the sentence or the figure is taken out of the next release. You need not say who you are, nor why you ask.',
        ],
      },
      {
        title: 'Free software',
        paragraphs: [
          'The program is free (Apache 2.0) and runs on one computer. The pages load nothing from other sites, set no cookies and do not follow their readers.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'These pages work without a mouse, without colour and without JavaScript',
    lead: 'We measure ourselves against WCAG 2.2, level AA. If something does not work for you it is a fault, and we want to know.',
    sections: [
      {
        title: 'What we do',
        paragraphs: [],
        items: [
          'Everything can be reached by keyboard; the focus is always visible; the first link skips to the content.',
          'Each chart has a text alternative that says the same finding, and a table with all its figures.',
          'Institutions are told apart by colour and by shape; pages can be printed in black and white.',
          'Text can be enlarged to 200 % and pages fit a screen of 320 pixels.',
          'A dark theme follows the preference of your system, and nothing is animated.',
          'Pages arrive complete from the server: they send no program to the browser.',
          'Each page exists in Spanish and in English and declares its language.',
        ],
      },
      {
        title: 'What we know is missing',
        paragraphs: [],
        items: [
          'Quotes and notes from sources are in the language in which they were written.',
          'Wide tables scroll sideways on small screens; the first column stays in place.',
          'There is no version in sign language or in indigenous languages.',
        ],
      },
      {
        title: 'How we check',
        paragraphs: [
          'Each page is checked with axe in both languages and both themes before each version. A tool finds only a part of the problems.',
        ],
      },
    ],
  },
};
