document.title = 'Tifa Lens';
