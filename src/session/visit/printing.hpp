#pragma once
// A leaflet on its way to the printer, as a visit knows it.

#include <cstddef>
#include <string>

#include "dialogue/model/model.hpp"

namespace kiosk::session {

/// How far the last leaflet of a visit is, or why it goes no further.
enum class PrintStage {
  None,      ///< nothing was asked for
  Sending,   ///< all is well
  NoPaper,   ///< it waits until staff put paper in
  DoorOpen,  ///< it waits until staff close the printer
  NoAnswer,  ///< it waits: the printer is off, stopped, or says nothing
  Trouble,   ///< it waits: the printer says that something else is wrong
  Printed,   ///< over: it lies there
  Failed     ///< over: nothing lies there, and nothing will
};

/// Whether more is to be heard of it.
[[nodiscard]] constexpr bool is_under_way(PrintStage stage) {
  return stage != PrintStage::None && stage != PrintStage::Printed && stage != PrintStage::Failed;
}

enum class LeafletPrint { Usual, Large };

/// What is to be printed. Ids and settings alone: nothing of what was typed.
struct LeafletOrder {
  std::string topic;        ///< id: all of its pages
  dialogue::PageId ending;  ///< and this one, which may stand in another topic
  dialogue::Language language;
  LeafletPrint print = LeafletPrint::Usual;
  bool operator==(const LeafletOrder&) const = default;
};

struct Printing {
  PrintStage stage = PrintStage::None;
  LeafletOrder order;       ///< the last one
  std::size_t ordered = 0;  ///< leaflets in this visit
  bool operator==(const Printing&) const = default;
};

/// A visit prints no more than this: the paper is for everybody.
inline constexpr std::size_t kMostLeaflets = 3;

}  // namespace kiosk::session
