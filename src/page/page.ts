document.addEventListener('visibilitychange', () => undefined);
