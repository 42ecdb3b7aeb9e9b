type Fields = Record<string, string | number | boolean | undefined>;
type Level = 'info' | 'warn' | 'error';

/** One line a happening, so that a log can be searched and read by machines. No names, no contents: only what and why. */
function write(level: Level, event: string, fields: Fields): void {
  const line = JSON.stringify({ level, event, ...fields });
  if (level === 'info') console.info(line);
  else console.warn(line);
}

export const logger = {
  info: (event: string, fields: Fields = {}) => write('info', event, fields),
  warn: (event: string, fields: Fields = {}) => write('warn', event, fields),
  error: (event: string, fields: Fields = {}) => write('error', event, fields),
};
