/** The subscription message by which people are reminded, as it was set up for the mini-program. */
export interface ReminderTemplate {
  readonly templateId: string;
  /** Keys of its three fields: what is to be done, until when, what to do now. */
  readonly fields: readonly [task: string, deadline: string, hint: string];
}

const FIELDS = /^[a-z_]+\d{1,2}(?:,[a-z_]+\d{1,2}){2}$/;

/**
 * Templates belong to the mini-program and not to a unit: the functions `api` and `schedule` get theirs by
 * `TONGCHUANG_TASK_TEMPLATE`, with the keys of its fields in `TONGCHUANG_TASK_TEMPLATE_FIELDS` (default
 * `thing1,time2,thing3`). Without one nobody is asked and nothing is sent; null then.
 */
export function reminderTemplate(): ReminderTemplate | null {
  const templateId = process.env.TONGCHUANG_TASK_TEMPLATE ?? '';
  if (!/^[\w-]{10,64}$/.test(templateId)) return null;
  const named = process.env.TONGCHUANG_TASK_TEMPLATE_FIELDS ?? '';
  const [task = 'thing1', deadline = 'time2', hint = 'thing3'] = FIELDS.test(named) ? named.split(',') : [];
  return { templateId, fields: [task, deadline, hint] };
}
