'use client';

import { useCallback, useRef, useState } from 'react';
import type { ExpressionGuide, GuideStepChangeEvent, SessionPhaseChangeEvent, SessionStartEvent, SessionTimer, SituationId } from 'lactation-elements';
import type {} from 'lactation-elements/react';
import 'lactation-elements/define/expression-guide';
import 'lactation-elements/define/session-timer';
import 'lactation-elements/define/safety-notes';

const words = { 'guide.begin': 'Start here: {0}' };

/**
 * On an element that the server has sent, React sets no property that is an object and adds no listener: only attributes
 * are there already. A ref sets and adds them, on the server's element as on one that React makes later.
 */
export function Guide() {
  const [language, setLanguage] = useState('en');
  const [shown, setShown] = useState(true);
  const [situation, setSituation] = useState<SituationId>('learning');
  const [told, setTold] = useState<string[]>([]);
  const timer = useRef<SessionTimer>(null);

  const guide = useCallback((element: ExpressionGuide) => {
    const tell = (line: string) => setTold((lines) => [...lines, line]);
    const onStep = ({ step, situation }: GuideStepChangeEvent) => tell(`step ${step} ${situation}`);
    const onStart = ({ id }: SessionStartEvent) => tell(id && 'start');
    const onPhase = ({ phase, side }: SessionPhaseChangeEvent) => tell(`phase ${phase} ${side}`);
    element.content = words;
    element.addEventListener('guide-step-change', onStep);
    element.addEventListener('session-start', onStart);
    element.addEventListener('session-phase-change', onPhase);
    return () => {
      element.removeEventListener('guide-step-change', onStep);
      element.removeEventListener('session-start', onStart);
      element.removeEventListener('session-phase-change', onPhase);
    };
  }, []);

  return (
    <main lang={language}>
      <button id="language" onClick={() => setLanguage('vi')}>Tiếng Việt</button>
      <button id="show" onClick={() => setShown(!shown)}>Show or hide</button>
      <button id="situation" onClick={() => setSituation('engorgement')}>Too full</button>
      <button id="start" onClick={() => timer.current?.start()}>Start</button>
      {shown && (
        <expression-guide ref={guide} situation={situation} color-scheme="dark" heading-level={3}>
          <session-timer ref={timer} slot="timer" plan="pump" storage="none" sound keep-awake={false} />
          <p slot="footer">Ward 4</p>
        </expression-guide>
      )}
      <ol id="told">{told.map((line, index) => <li key={index}>{line}</li>)}</ol>
    </main>
  );
}
