"""The language of articles: sentences, names, numbers and phrases, whatever they tell of."""
