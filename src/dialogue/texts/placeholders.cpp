#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "dialogue/texts/characters.hpp"
#include "dialogue/texts/leftovers.hpp"

namespace kiosk::dialogue {

namespace {

using base::CodePoint;

// Written so as a note to oneself, wherever they stand. Spanish has a word "todo": capitals only.
constexpr std::array<std::string_view, 8> kNotes{
    "TODO", "TBD", "TBC", "FIXME", "TKTK", "XXX", "XXXX", "PENDIENTE"};

// In a bracket, before a colon, or alone: a note that words are missing.
constexpr std::array<std::string_view, 15> kTasks{"translat",
                                                  "traduc",
                                                  "to do",
                                                  "todo:",
                                                  "por hacer",
                                                  "pendiente",
                                                  "placeholder",
                                                  "missing",
                                                  "falta",
                                                  "insert",
                                                  "text here",
                                                  "texto aqu",
                                                  "tbd",
                                                  "fixme",
                                                  "check this"};

// The whole text, in small letters.
constexpr std::array<std::string_view, 24> kWhole{
    "n/a",       "tbd",     "tbc",       "todo!",     "to do",        "fixme",
    "xxx",       "xx",      "x",         "asdf",      "qwerty",       "blah",
    "blah blah", "bla bla", "foo",       "bar",       "foo bar",      "placeholder",
    "text",      "texto",   "por hacer", "pendiente", "sin traducir", "untranslated"};

// Wherever they stand, in small letters.
constexpr std::array<std::string_view, 14> kPhrases{"lorem ipsum",
                                                    "dolor sit amet",
                                                    "translate me",
                                                    "translate this",
                                                    "needs translation",
                                                    "to be translated",
                                                    "to be written",
                                                    "translation missing",
                                                    "text goes here",
                                                    "texto aquí",
                                                    "falta traducir",
                                                    "pendiente de traduc",
                                                    "por traducir",
                                                    "sin traducir"};

constexpr std::size_t kLongestNote = 30;

template <typename List>
bool begins_with_one_of(std::string_view words, const List& list) {
  return std::any_of(
      list.begin(), list.end(), [&](std::string_view start) { return words.starts_with(start); });
}

/// A note such as TODO as a word of its own.
std::optional<std::string> find_note(std::string_view words) {
  for (const auto note : kNotes) {
    for (auto at = words.find(note); at != std::string_view::npos; at = words.find(note, at + 1)) {
      const auto end = at + note.size();
      const auto is_whole = (at == 0 || !base::is_ascii_letter(words[at - 1])) &&
                            (end == words.size() || !base::is_ascii_letter(words[end]));
      if (is_whole) {
        return std::string(note);
      }
    }
  }
  return std::nullopt;
}

/// "[translate]", "(traducir)", "<insert name>": a task in brackets.
std::optional<std::string> find_bracketed_task(std::string_view words) {
  for (auto open = words.find_first_of("[(<"); open != std::string_view::npos;
       open = words.find_first_of("[(<", open + 1)) {
    const auto close = words.find_first_of("])>", open);
    if (close == std::string_view::npos) {
      return std::nullopt;
    }
    const auto inside = words.substr(open + 1, close - open - 1);
    if (inside.size() <= kLongestNote && begins_with_one_of(inside, kTasks)) {
      return std::string(words.substr(open, close - open + 1));
    }
  }
  return std::nullopt;
}

/// A task before a colon at the start, or a short text that is nothing else.
std::optional<std::string> find_task_at_start(std::string_view words) {
  if (!begins_with_one_of(words, std::array<std::string_view, 2>{"translat", "traduc"})) {
    return std::nullopt;
  }
  const auto colon = words.find(':');
  const auto first = words.substr(0, std::min(colon, words.size()));
  const auto is_short = words.size() <= kLongestNote && words.find(' ') == std::string_view::npos;
  if ((colon != std::string_view::npos && first.size() <= kLongestNote) || is_short) {
    return std::string(first);
  }
  return std::nullopt;
}

/// Whether there is a letter, a digit or a slot: something to read.
bool has_something_to_read(std::string_view words) {
  const auto all = base::code_points_of(words);
  return std::any_of(all.begin(), all.end(), [](const CodePoint& character) {
    const auto value = character.value;
    return is_letter(value) || (value >= U'0' && value <= U'9') || value == U'{' ||
           is_private(value) || value > 0x2100;
  });
}

}  // namespace

std::optional<std::string> find_placeholder(std::string_view words) {
  if (!has_something_to_read(words)) {
    return std::string(words);
  }
  if (words.find("???") != std::string_view::npos) {
    return "???";
  }
  if (auto note = find_note(words)) {
    return note;
  }
  const auto in_small = base::lower_ascii(words);
  const std::string whole(base::trimmed(in_small, " .:*"));
  if (std::find(kWhole.begin(), kWhole.end(), whole) != kWhole.end()) {
    return std::string(words);
  }
  for (const auto phrase : kPhrases) {
    if (in_small.find(phrase) != std::string::npos) {
      return std::string(phrase);
    }
  }
  if (auto task = find_bracketed_task(in_small)) {
    return task;
  }
  return find_task_at_start(in_small);
}

}  // namespace kiosk::dialogue
