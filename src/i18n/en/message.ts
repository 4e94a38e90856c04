import type { MessageWords } from '../message.ts';

/** The words of a tip or a letter that is sent as a message. */
export const message: MessageWords = {
  label: {
    answers: 'In answer to',
    tip: 'Tip',
    why: 'Why',
    try: 'To try this week',
    source: 'Source',
    name: 'Name',
    language: 'Language',
    publish: 'I agree that my tip may be published, in English and in French, under {licence}',
  },
  also: {
    answers: ['Answers', 'Answering', 'Answer to'],
    tip: ['My tip', 'The tip', 'One sentence', 'Sentence'],
    why: ['Why it works', 'Reason'],
    try: ['To try', 'Try', 'Try this', 'Try it this week', 'Try this week'],
    source: ['Sources', 'Where it comes from', 'Comes from', 'Credit'],
    name: ['My name', 'Signed', 'Name or initials'],
    language: ['Lang'],
    publish: ['Consent'],
  },
  agree: 'I agree',
  between: ': ',
  yes: 'yes',
  no: 'no',
  yesOrNo: '(yes or no)',
  tip: 'Tip {number}, {title}',
  subject: {
    tip: 'A tip for the hub',
    answer: 'In answer to tip {number}, {title}',
    letter: 'A letter about {title}',
  },
  headings: { why: 'Why', try: 'Try it this week', source: 'Where it comes from' },
  sentBy: 'Sent in by {name}.',
  untranslated: 'Not translated yet.',
  letter: {
    about: 'About',
    text: 'Letter',
    name: 'Name or initials',
    publish: 'I agree that this letter may be published under this name, with its date',
  },
};
