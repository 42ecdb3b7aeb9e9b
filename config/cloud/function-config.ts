import * as v from 'valibot';

/**
 * What a function's `config.json` may say. CloudBase ends a function after `timeout` seconds (60 at most) and
 * gives it `memorySize` megabytes; a timer's `config` has seven fields, seconds first, Asia/Shanghai.
 */
export const FunctionConfig = v.strictObject({
  timeout: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
  memorySize: v.optional(v.picklist([128, 256, 512, 1024, 2048, 3072])),
  permissions: v.optional(v.strictObject({ openapi: v.array(v.string()) })),
  triggers: v.optional(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,59}$/)),
        type: v.literal('timer'),
        config: v.pipe(v.string(), v.regex(/^\S+( \S+){6}$/, 'a timer has seven fields')),
      }),
    ),
  ),
});

export type FunctionConfig = v.InferOutput<typeof FunctionConfig>;

/** Reads and checks the text of a `config.json`; throws an Error naming the file and the fields at fault. */
export function parseFunctionConfig(text: string, file: string): FunctionConfig {
  const parsed = v.safeParse(FunctionConfig, JSON.parse(text));
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'config'}: ${issue.message}`);
  throw new Error(`${file}: ${faults.join('; ')}`);
}
