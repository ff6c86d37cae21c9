Object.assign(document.querySelector('expression-guide'), { situation: 'night', headingLevel: 4, content: { 'situation.night.title': 'Tonight' } });
