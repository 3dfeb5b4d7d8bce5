/** One record of a delimited text with the line on which it begins. */
export interface Delimited {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Records of CSV (RFC 4180: quotes double, line breaks may stand inside quotes) or of tab-separated text, chunk by chunk, so that
 * no file has to fit into memory. Tab-separated files of O*NET quote nothing.
 */
export async function* delimited(chunks: AsyncIterable<string>, delimiter: ',' | '\t'): AsyncGenerator<Delimited> {
  const quote = delimiter === ',' ? '"' : '';
  let state = { fields: [] as string[], field: '', isQuoted: false, wasQuote: false, line: 1, start: 1 };
  for await (const chunk of chunks) {
    for (const sign of chunk) {
      if (sign === '\n') state.line += 1;
      if (state.isQuoted && !state.wasQuote && sign === quote) state.wasQuote = true;
      else if (state.isQuoted && !(state.wasQuote && sign !== quote)) {
        state.field += sign;
        state.wasQuote = false;
      } else {
        state.isQuoted = false;
        state.wasQuote = false;
        if (sign === quote && quote !== '' && state.field === '') state.isQuoted = true;
        else if (sign === delimiter) {
          state.fields.push(state.field);
          state.field = '';
        } else if (sign === '\n') {
          yield { line: state.start, fields: [...state.fields, state.field] };
          state = { ...state, fields: [], field: '', start: state.line };
        } else if (sign !== '\r' && sign !== '\uFEFF') state.field += sign;
      }
    }
  }
  if (state.field !== '' || state.fields.length > 0)
    yield { line: state.start, fields: [...state.fields, state.field] };
}
