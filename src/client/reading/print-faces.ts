/** The faces that only paper needs, and how long printing waits for them, in milliseconds. */
const faces = ['400 1em "Arabic of paper"', '600 1em "Arabic of paper"'];
const most = 3000;

/**
 * Has the faces of paper there before the page is printed by the keyboard: a browser asks for them when it lays the paper
 * out, and does not wait. Who prints by a menu the first time may get the face of the system.
 */
export function startPrinting(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'p' || event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face, 'أ')));
    void Promise.race([loaded, new Promise((late) => setTimeout(late, most))]).then(() => {
      print();
    });
  });
}
