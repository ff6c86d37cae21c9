Object.assign(document.querySelector('expression-guide'), { situation: 'night', headingLevel: 4 });
