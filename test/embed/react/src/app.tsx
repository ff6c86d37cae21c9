import { useRef, useState } from 'react';
import type { SessionTimer, SituationId } from 'lactation-elements';
import type {} from 'lactation-elements/react';
import 'lactation-elements/define/expression-guide';
import 'lactation-elements/define/session-timer';

const words = { 'guide.begin': 'Start here: {0}' };

export function App() {
  const [language, setLanguage] = useState('en');
  const [shown, setShown] = useState(true);
  const [situation, setSituation] = useState<SituationId>('learning');
  const [told, setTold] = useState<string[]>([]);
  const timer = useRef<SessionTimer>(null);
  const tell = (line: string) => setTold((lines) => [...lines, line]);

  return (
    <main lang={language}>
      <button id="language" onClick={() => setLanguage('vi')}>Tiếng Việt</button>
      <button id="show" onClick={() => setShown(!shown)}>Show or hide</button>
      <button id="situation" onClick={() => setSituation('engorgement')}>Too full</button>
      <button id="start" onClick={() => timer.current?.start()}>Start</button>
      {shown && (
        <expression-guide
          situation={situation}
          color-scheme="dark"
          heading-level={3}
          content={words}
          onguide-step-change={({ step, situation }) => tell(`step ${step} ${situation}`)}
        >
          <session-timer
            ref={timer}
            slot="timer"
            plan="pump"
            storage="none"
            sound
            keep-awake={false}
            onsession-start={({ id }) => tell(id && 'start')}
            onsession-phase-change={({ phase, side }) => tell(`phase ${phase} ${side}`)}
          />
          <p slot="footer">Ward 4</p>
        </expression-guide>
      )}
      <ol id="told">{told.map((line, index) => <li key={index}>{line}</li>)}</ol>
    </main>
  );
}
