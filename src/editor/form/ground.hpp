#pragma once
// A box of one colour behind what is drawn while this lives, as high as that turns out to be.

#include <cstdint>

#include <imgui.h>

namespace kiosk::editor {

class Ground {
public:
  explicit Ground(std::uint32_t colour);
  Ground(const Ground&) = delete;
  Ground& operator=(const Ground&) = delete;
  Ground(Ground&&) = delete;
  Ground& operator=(Ground&&) = delete;
  ~Ground();

private:
  std::uint32_t colour_;
  ImDrawList* list_;
  ImDrawListSplitter layers_;
  float right_px_;
};

}  // namespace kiosk::editor
