#pragma once
// A visit written down: what the visitor touches and what must be on the glass. Nurses can write
// these.
//
//   # a comment                        glass: 1280x800     (first lines; otherwise 1920x1080)
//   tap: Start in English              touch the thing with these words (or this id)
//   sees: How do you take baclofen?    these words are on the glass, scrolled to or not
//   not: You are safe                  these words are nowhere
//   page: help-now                     the visit stands on this page (or welcome, topics,
//                                      more-topics, ask, questions, matches, ask-nurse)
//   asks: what if I miss a dose?       type this with the keys on the glass and touch Ask
//   types: what if                     type this with the keys on the glass
//   wait: 90 s                         time passes and nobody touches

#include <string>
#include <vector>

#include "base/result.hpp"

namespace kiosk::app {

enum class Verb { Tap, Sees, Not, Page, Asks, Types, Wait, Glass };

struct TranscriptLine {
  std::size_t number = 0;  ///< in the file, from 1
  Verb verb = Verb::Sees;
  std::string words;
};

/// Fails with the line and what was expected.
base::Result<std::vector<TranscriptLine>> read_transcript(const std::string& bytes);

}  // namespace kiosk::app
