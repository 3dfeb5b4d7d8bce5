/**
 * Which of a form's fields a refusal speaks about, so that its sentence can stand there.
 * `input.email` and `email` are the same field. Undefined when it is about none of them.
 */
export function refusalField<TField extends string>(
  refusal: object | undefined,
  fields: readonly TField[],
): TField | undefined {
  if (!refusal || !('field' in refusal) || typeof refusal.field !== 'string') return undefined;
  const name = refusal.field.replace(/^input\./, '').split(/[.[]/)[0];
  return fields.find((field) => field === name);
}
