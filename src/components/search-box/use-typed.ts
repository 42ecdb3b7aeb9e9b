import { useEffect, useState } from 'react';

/** Between the last letter and the question: a name of two characters is one question, not two. */
const PAUSE_MS = 300;

/** What was typed, and what to ask for once the typing pauses: without the spaces around it. */
export function useTyped(): { typed: string; setTyped: (text: string) => void; asked: string } {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { typed, setTyped, asked };
}
