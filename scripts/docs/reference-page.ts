import type { ActionSpec, Audience } from '../../src/shared/contract/action-spec';
import { ACTIONS, type Action } from '../../src/shared/contract/actions';
import { REQUEST_ID_PATTERN } from '../../src/shared/contract/envelope';
import { APP_ERROR_CODES } from '../../src/shared/error/app-error';
import { ROLE_LABELS } from '../../src/shared/membership/role';
import { describeFields } from './describe-schema';
import { ERROR_MEANINGS } from './error-meanings';

const INTRODUCTION = `# Reference of the actions

Made by \`npm run docs\` from the contract in \`src/shared/*/contract.ts\`; do not edit.

A call is \`{ action, input, requestId? }\` to the cloud function named with the action. The answer is
\`{ ok: true, data, requestId, serverNow }\` or \`{ ok: false, error: { code, message, fields? }, requestId, serverNow }\`.
Fields that the contract does not name are refused. A write carries a \`requestId\` like
\`${REQUEST_ID_PATTERN.source}\`; sent again with the same one it is done once. The caller is whoever the platform says.`;

/** The whole page; the same contract always gives the same text. */
export function referencePage(): string {
  const names = Object.keys(ACTIONS) as Action[];
  const words = [...new Set(names.map(wordOf))];
  const sections = words.map((word) => {
    const actions = names.filter((name) => wordOf(name) === word);
    return [`## ${word}`, ...actions.map((name) => actionSection(name, ACTIONS[name]))].join('\n\n');
  });
  return `${[INTRODUCTION, ...sections, errorSection()].join('\n\n')}\n`;
}

/** One action: where it runs, who may call it, what goes in. */
export function actionSection(name: string, spec: ActionSpec): string {
  const facts = [
    `function \`${spec.function}\``,
    spec.write ? 'write' : 'read',
    `who: ${audienceWords(spec.audience)}`,
  ].join(' · ');
  const fields = describeFields(spec.input);
  const rows = fields.map(
    ({ path, type, required }) => `| \`${path}\` | ${cell(type)} | ${required ? 'yes' : 'no'} |`,
  );
  const table = ['| field | type and limits | required |', '|---|---|---|', ...rows].join('\n');
  return [`### ${name}`, spec.summary, facts, fields.length === 0 ? 'No input.' : table].join('\n\n');
}

function wordOf(name: string): string {
  return name.slice(0, name.indexOf('.'));
}

function audienceWords(audience: Audience): string {
  return audience === 'anyone'
    ? '任何微信用户（不需绑定）'
    : audience.map((role) => (role === 'member' ? '全体已绑定人员' : ROLE_LABELS[role])).join('、');
}

/** A bar would end the cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function errorSection(): string {
  const rows = APP_ERROR_CODES.map((code) => `| \`${code}\` | ${cell(ERROR_MEANINGS[code])} |`);
  return ['## Error codes', ['| code | when |', '|---|---|', ...rows].join('\n')].join('\n\n');
}
