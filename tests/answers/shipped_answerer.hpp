#pragma once
// The shipped dialogue, read once, and what answers its questions.

#include "answers/answerer.hpp"
#include "dialogue/model/model.hpp"
#include "dialogue/model/teaching.hpp"

namespace kiosk::test {

const dialogue::Dialogue& shipped_dialogue();
const dialogue::Teaching& shipped_teaching();
const answers::Answerer& shipped_answerer();

}  // namespace kiosk::test
