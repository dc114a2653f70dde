/** The three doors: join a class, play alone, teach. Nothing else stands at the front. */
export function Doors() {
  return (
    <div className="doors">
      <section className="door door-join" aria-labelledby="door-join">
        <h2 id="door-join">Join with a code</h2>
        <p>Your teacher has put a code on the board or on a sheet.</p>
        <form action="/join">
          <div className="field">
            <label htmlFor="code" className="label">
              Code, 8 letters and digits
            </label>
            <div className="code-line">
              <input
                className="input input-code"
                id="code"
                name="code"
                required
                autoComplete="off"
                autoCapitalize="characters"
                spellCheck={false}
                maxLength={16}
              />
              <button className="btn btn-act">Join</button>
            </div>
          </div>
        </form>
      </section>
      <section className="door" aria-labelledby="door-play">
        <h2 id="door-play">Play</h2>
        <p>Take a public quiz on your own. Sign in only if you want a place on the leaderboard.</p>
        <a className="btn btn-line" href="/play">
          Choose a quiz
        </a>
      </section>
      <section className="door" aria-labelledby="door-teach">
        <h2 id="door-teach">Teach</h2>
        <p>Paste an article, check each question beside its evidence, give your class a code.</p>
        <a className="btn btn-line" href="/teach">
          Make a quiz
        </a>
      </section>
    </div>
  );
}
