/** Names in running text and on maps, and the lists of names beside statements and in the fact box. */
const nameLinks = 'main :is(a.name-link, a.term-link, .map a, .statement .inline-list a, .fact-box .inline-list a)';
/** Where a first tap shows the card, and only its name leads on. */
const tapped = '.name-link, .term-link, .map a';

type Link = HTMLAnchorElement | SVGAElement;
/** The address of a link: that of one in a picture is wrapped. */
const addressOf = (link: Link): string => new URL(link.getAttribute('href') ?? '', location.href).href;
const leadsToProfile = (link: Link): boolean => /\/(?:actors|places)\/[^/]+\/$/.test(new URL(addressOf(link)).pathname);

/** How long a pointer rests on a name before its card appears, and how long the card stays when it has left, in ms. */
const before = 300;
const after = 200;
/** Between the card and the name, and the card and the window's edges, in px. */
const gap = 6;

const heads = new Map<string, Promise<Element[]>>();

/** The head of a profile: its name, and who or what it is, as its own page says. Asked for once. */
function headOf(address: string): Promise<Element[]> {
  const known = heads.get(address);
  if (known) return known;
  const asked = fetch(address)
    .then((answer) => (answer.ok ? answer.text() : ''))
    .then((html) => [
      ...new DOMParser()
        .parseFromString(html, 'text/html')
        .querySelectorAll('.profile-head > *, .profile-head + .lead'),
    ])
    .catch(() => []);
  heads.set(address, asked);
  return asked;
}

/** What a term means, as the link to the glossary says it: its name and its definition. */
function termHead(link: Link): Element[] {
  const name = document.createElement('h1');
  name.textContent = link.textContent;
  const meaning = document.createElement('p');
  meaning.className = 'lead';
  meaning.textContent = link.getAttribute('data-meaning');
  return [name, meaning];
}

/** A card for a head: the same words, without its headings and anchors; the name leads to the profile. */
function fill(card: HTMLElement, head: readonly Element[], href: string): void {
  card.replaceChildren(
    ...head.map((part) => {
      const line = document.createElement('p');
      if (part.matches('h1')) {
        const link = document.createElement('a');
        link.href = href;
        link.textContent = part.textContent;
        line.className = 'preview-name';
        line.append(link);
        return line;
      }
      for (const name of ['class', 'lang', 'dir']) line.setAttribute(name, part.getAttribute(name) ?? '');
      for (const name of ['lang', 'dir']) if (!part.hasAttribute(name)) line.removeAttribute(name);
      line.textContent = part.textContent.replace(/\s+/g, ' ').trim();
      return line;
    }),
  );
}

/** What a finger on a map means: of the marks under it the one whose middle is nearest, or the name that it is on. */
function meant(link: Link, { target, clientX, clientY }: PointerEvent): Link {
  if (!(target instanceof SVGCircleElement)) return link;
  const away = (mark: SVGElement): number => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    return Math.hypot(x + width / 2 - clientX, y + height / 2 - clientY);
  };
  const marks = [...(target.ownerSVGElement?.querySelectorAll<SVGElement>('a > .map-touch') ?? [])];
  const nearest = marks.sort((a, b) => away(a) - away(b))[0]?.parentElement;
  return nearest instanceof SVGAElement ? nearest : link;
}

/** Puts the card under the last line of its name, or over the first where there is no room, within the window. */
function positionCard(card: HTMLElement, link: Link): void {
  const lines = [...link.getClientRects()];
  const [at = link.getBoundingClientRect()] = lines;
  const last = lines.at(-1) ?? at;
  const { width, height } = card.getBoundingClientRect();
  const start = document.documentElement.dir === 'rtl' ? at.x + at.width - width : at.x;
  const below = last.y + last.height + gap;
  const room = below + height < innerHeight;
  card.style.setProperty('inset', 'auto');
  card.style.setProperty('transform', 'none');
  card.style.setProperty('inset-block-start', `${room ? below : Math.max(gap, at.y - height - gap)}px`);
  const x = Math.min(Math.max(gap, start), document.documentElement.clientWidth - width - gap);
  const fromStart = document.documentElement.dir === 'rtl' ? document.documentElement.clientWidth - x - width : x;
  card.style.setProperty('inset-inline-start', `${fromStart}px`);
}

/**
 * Names show who they are: a card on hover, on focus, or on the first tap of a name in running text. Escape, leaving or
 * a tap elsewhere takes it away; the pointer may move onto it. A name whose profile cannot be had stays a plain link.
 */
export function startPreviews(): void {
  const links = [...document.querySelectorAll<Link>(nameLinks)].filter(
    (link) => link.matches('.term-link') || leadsToProfile(link),
  );
  if (links.length === 0) return;
  const card = document.createElement('div');
  card.className = 'preview';
  card.id = 'preview';
  card.popover = 'manual';
  document.querySelector('main')?.append(card);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: Link | undefined;
  /** Where the mouse was last. */
  let mouse = '';

  const hide = () => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = undefined;
    if (card.matches(':popover-open')) card.hidePopover();
  };
  const show = async (link: Link): Promise<boolean> => {
    hide();
    shown = link;
    const head = link.matches('.term-link') ? termHead(link) : await headOf(addressOf(link));
    if (head.length === 0 || shown !== link) return false;
    fill(card, head, addressOf(link));
    card.showPopover();
    positionCard(card, link);
    link.setAttribute('aria-describedby', card.id);
    return true;
  };
  const later = (action: () => void, wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(action, wait);
  };

  for (const link of links) {
    // The card says it better than the browser’s own.
    if (link.matches('.term-link')) {
      link.setAttribute('data-meaning', link.getAttribute('title') ?? '');
      link.removeAttribute('title');
    }
    // A page that moves under a still mouse asks for nothing; a mouse that then moves does.
    let isAsked = false;
    link.addEventListener('pointermove', (event) => {
      const { pointerType, clientX, clientY } = event as PointerEvent;
      if (pointerType !== 'mouse' || isAsked || mouse === `${clientX} ${clientY}`) return;
      isAsked = true;
      later(() => void show(link), before);
    });
    link.addEventListener('pointerleave', (event) => {
      isAsked = false;
      if ((event as PointerEvent).pointerType === 'mouse') later(hide, after);
    });
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible')) void show(link);
    });
    link.addEventListener('blur', () => {
      later(hide, after);
    });
    link.addEventListener('click', (event) => {
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch' || !link.matches(tapped)) return;
      const asked = meant(link, event);
      if (shown === link && asked === link) return;
      event.preventDefault();
      if (shown === asked) location.assign(addressOf(asked));
      else
        void show(asked).then((isShown) => {
          if (isShown) card.querySelector('a')?.focus({ preventScroll: true });
          else location.assign(addressOf(asked));
        });
    });
  }
  card.addEventListener('pointerenter', () => {
    clearTimeout(timer);
  });
  card.addEventListener('focusin', () => {
    clearTimeout(timer);
  });
  card.addEventListener('pointerleave', () => {
    later(hide, after);
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !card.contains(target) && target !== shown) hide();
  });
  addEventListener('pointermove', ({ clientX, clientY }) => {
    mouse = `${clientX} ${clientY}`;
  });
  const follow = () => {
    if (shown && card.matches(':popover-open')) positionCard(card, shown);
  };
  addEventListener('scroll', follow, { passive: true });
  addEventListener('resize', follow, { passive: true });
}
