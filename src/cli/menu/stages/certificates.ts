import { withoutHead } from '../../../documents/agency.ts';
import { PAPER_NAMES } from '../../../model/output-names.ts';
import { choice, oneOf, text } from '../questions.ts';
import { type Known, option, sharedQuestions, type Tasks } from './task.ts';

/** Keys, the register, certificates, and what comes back to be verified. */
export function certificates(known: Known): Tasks {
  const { words, folder, found } = known;
  const { result, profile, office, into, inYear } = sharedQuestions(known);
  const authority = folder?.office?.authority;
  const holder = authority === undefined ? '' : withoutHead(authority).join(' ');
  const firstDay = folder?.year === undefined ? '' : `01/01/${folder.year}`;
  return {
    keys: {
      name: words.keysTask,
      questions: [
        into('keyOffice', words.keyOffice, () => holder),
        into('validFrom', words.validFrom, () => firstDay),
        into('keyFolder', words.keyFolder, () => inYear('../khoa', 'khoa')),
      ],
      command: ({ keyOffice = '', validFrom, keyFolder = '' }) => [
        ...['keys', 'new', '--office', keyOffice],
        ...option('--valid-from', validFrom),
        ...['-o', keyFolder],
      ],
      after: {
        message: words.useKey,
        command: ({ keyFolder = '' }) => [
          ...['office', '--key', `${keyFolder}/office-key.private.pem`],
          ...['--public-key', `${keyFolder}/office-key.public.json`],
        ],
      },
    },
    registerInit: {
      name: words.registerInit,
      questions: [
        into('keyOffice', words.registerOffice, () => holder),
        into('openedOn', words.openedOn, () => firstDay),
        into('newRegister', words.newRegister, () => inYear('../so-cap.jsonl', 'so-cap.jsonl')),
      ],
      command: ({ keyOffice = '', openedOn, newRegister = '' }) => [
        ...['register', 'init', newRegister, '--office', keyOffice],
        ...option('--on', openedOn),
      ],
      after: { message: words.useRegister, command: ({ newRegister = '' }) => ['office', '--register', newRegister] },
    },
    certify: {
      name: words.certify,
      questions: [
        result,
        ...profile,
        text('issuedOn', words.issuedOn),
        ...(folder?.register === undefined
          ? [
              oneOf(
                'register',
                { choose: words.registerHere, type: words.register, other: words.registerOther, back: words.back },
                found.registers,
              ),
            ]
          : []),
        choice(
          'form',
          words.form,
          () => [
            { name: words.separate, value: 'separate' },
            { name: words.merged, value: 'merged' },
          ],
          words.back,
        ),
        into('certificateOutput', words.certificateFolder, () => inYear('5-giay-chung-nhan', 'giay-chung-nhan')),
      ],
      command: (answers) => [
        ...['certify', answers['result'] ?? ''],
        ...option('-o', answers['certificateOutput']),
        ...office(answers),
        ...option('--issued-on', answers['issuedOn']),
        ...option('--register', answers['register']),
        ...(answers['form'] === 'merged' ? ['--merge'] : []),
      ],
      shows: ({ form, certificateOutput }) =>
        form === 'merged' ? `${certificateOutput}/${PAPER_NAMES.certificates}` : undefined,
    },
    registerCheck: {
      name: words.registerCheck,
      questions:
        folder?.register === undefined
          ? [
              oneOf(
                'register',
                {
                  choose: words.registerHere,
                  type: words.registerFile,
                  other: words.registerOther,
                  back: words.back,
                  needed: words.needed,
                },
                found.registers,
              ),
            ]
          : [],
      command: ({ register = folder?.register ?? '' }) => ['register', 'list', register],
    },
    verify: {
      name: words.verify,
      questions: [
        oneOf(
          'paper',
          {
            choose: words.paperHere,
            type: words.paper,
            other: words.otherFile,
            back: words.back,
            needed: words.needed,
          },
          found.papers,
        ),
        ...(folder?.publicKey === undefined ? [text('key', words.publicKey)] : []),
      ],
      command: (answers) => ['verify', answers['paper'] ?? '', ...option('--key', answers['key'])],
    },
  };
}
