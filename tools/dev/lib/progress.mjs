const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const REDRAW_MS = 90;

/**
 * Shows steps while they run: a spinner on a terminal, one line at start and end elsewhere. Steps may run side by side.
 * `step(title, work)` resolves to what `work(note)` returns; `note(text)` shows what the step is doing right now.
 */
export function createProgress(stream = process.stdout) {
  const live = Boolean(stream.isTTY) && !process.env.CI;
  const running = new Set();
  let timer;
  let frame = 0;
  let drawn = 0;

  const clear = () => {
    if (drawn > 0) stream.write(`\x1b[${drawn}A\x1b[0J`);
    drawn = 0;
  };
  const draw = () => {
    clear();
    frame = (frame + 1) % FRAMES.length;
    for (const one of running)
      stream.write(`${fit(`${FRAMES[frame]} ${one.title}  ${seconds(one.startedAt)}  ${one.note}`, stream)}\n`);
    drawn = running.size;
  };
  const print = (line) => {
    clear();
    stream.write(`${line}\n`);
    if (live && running.size > 0) draw();
  };

  async function step(title, work) {
    const one = { title, note: '', startedAt: Date.now() };
    running.add(one);
    if (live && !timer) timer = setInterval(draw, REDRAW_MS).unref();
    else print(`… ${title}`);
    const end = (mark) => {
      running.delete(one);
      if (running.size === 0) timer = void clearInterval(timer);
      print(`${mark} ${title}  ${seconds(one.startedAt)}${one.note ? `  ${one.note}` : ''}`);
    };
    try {
      const result = await work((text) => {
        if (!live && text && text !== one.note) print(`  ${title}: ${text}`);
        one.note = text;
      });
      end('✓');
      return result;
    } catch (error) {
      end('✗');
      throw error;
    }
  }

  return { step, say: print, live };
}

export function seconds(sinceMs, nowMs = Date.now()) {
  const passed = (nowMs - sinceMs) / 1000;
  return `${passed < 10 ? passed.toFixed(1) : Math.round(passed)} s`;
}

function fit(line, stream) {
  const width = (stream.columns || 80) - 1;
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
}
